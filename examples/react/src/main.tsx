import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
// Registers the elements.
import 'newsrack';
// Tells TypeScript what they take.
import type {} from 'newsrack/react';
import 'newsrack-example-paper/style.css';
import {App} from './app.js';

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
