import {MemberSessionElement} from '../providers/member-session.js';
import {register} from './register.js';

register('member-session', MemberSessionElement);
