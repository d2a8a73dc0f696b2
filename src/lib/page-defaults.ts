/**
 * What elements without their own fall back on: the addresses that the script tag
 * names, and what links away carry. See `script.ts`.
 */
export const pageDefaults: {feed?: string; comments?: string; session?: string; utm?: string} = {};
