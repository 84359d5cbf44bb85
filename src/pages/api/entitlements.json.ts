import type { APIRoute } from 'astro';
import { content } from '../../content/current.ts';
import { dataFile, entitlementData } from '../../open-data/shapes.ts';

export const GET: APIRoute = () => dataFile({ entitlements: content().entitlements.map(entitlementData) });
