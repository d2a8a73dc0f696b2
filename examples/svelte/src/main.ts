import {mount} from 'svelte';
// Registers the elements.
import 'newsrack';
// Tells components what they take.
import type {} from 'newsrack/svelte';
import 'newsrack-example-paper/style.css';
import App from './App.svelte';

mount(App, {target: document.querySelector('#app')!});
