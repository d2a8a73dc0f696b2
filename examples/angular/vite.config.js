import {paper} from 'newsrack-example-paper/vite';
import {defineConfig} from 'vite';
import {angularLinker} from './linker.js';

export default defineConfig({
  plugins: [angularLinker(), paper()],
  // Vite would bundle Angular beforehand, without the linker.
  optimizeDeps: {
    exclude: ['@angular/common', '@angular/core', '@angular/platform-browser'],
  },
});
