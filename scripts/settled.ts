/** Prints the name and the base of the site as JSON, for scripts that run on any Node. */
import { ROOT } from './setup.mjs';
import { settled } from '../src/site/settled.ts';

const { name, base } = settled(ROOT, process.env);
console.log(JSON.stringify({ name, base }));
