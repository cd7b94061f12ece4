/**
 * Unpacks the browser of the package @sparticuz/chromium, with the libraries and fonts it brings, into the temporary
 * folder that the environment names, and prints the path of the program. A process of its own, because the package
 * takes both its folder and its choice of libraries from the environment. Called by browser.ts.
 */
import chromium from '@sparticuz/chromium';

console.log(await chromium.executablePath());
