import {bootstrapApplication} from '@angular/platform-browser';
// Registers the elements.
import 'newsrack';
import 'newsrack-example-paper/style.css';
import {App} from './app/app.js';

bootstrapApplication(App).catch((error: unknown) => console.error(error));
