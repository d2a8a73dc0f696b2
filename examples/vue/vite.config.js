import vue from '@vitejs/plugin-vue';
import {paper} from 'newsrack-example-paper/vite';
import {defineConfig} from 'vite';

// Tells Vue’s compiler which tags are not its own components.
const isCustomElement = (tag) => tag.includes('-');

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement}}}), paper()],
});
