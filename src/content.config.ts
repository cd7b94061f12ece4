import { defineCollection } from 'astro:content';
import { articlesLoader } from './site/loader.ts';

export const collections = { articles: defineCollection({ loader: articlesLoader() }) };
