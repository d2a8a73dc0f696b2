import {svelte} from '@sveltejs/vite-plugin-svelte';
import {paper} from 'newsrack-example-paper/vite';
import {defineConfig} from 'vite';

export default defineConfig({plugins: [svelte(), paper()]});
