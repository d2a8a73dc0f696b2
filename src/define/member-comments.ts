import {MemberCommentsElement} from '../elements/member-comments/member-comments.js';
import {register} from './register.js';

register('member-comments', MemberCommentsElement);
