import {createApp} from 'vue';
// Registers the elements.
import 'newsrack';
// Tells templates what they take.
import type {} from 'newsrack/vue';
import 'newsrack-example-paper/style.css';
import App from './App.vue';

createApp(App).mount('#app');
