import {AroundTheCitiesElement} from '../elements/around-the-cities/around-the-cities.js';
import {register} from './register.js';

register('around-the-cities', AroundTheCitiesElement);
