/** Where the reader's cities are kept, if the reader says so. */
export const storageKey = 'newsrack-cities';
