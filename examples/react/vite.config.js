import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';
import {paper} from 'newsrack-example-paper/vite';

export default defineConfig({plugins: [react(), paper()]});
