import type { APIRoute } from 'astro';
import { content } from '../../content/current.ts';
import { dataFile, vocabularyData } from '../../open-data/shapes.ts';

export const GET: APIRoute = () => dataFile(vocabularyData(content().vocabulary));
