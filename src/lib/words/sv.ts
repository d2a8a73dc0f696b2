// Swedish.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': 'Senaste nytt',
  'Around the cities': 'Från städerna',
  'Photo: {}': 'Foto: {}',
  'By {}': 'Av {}',
  'Updated {}': 'Uppdaterad {}',
  '{} new stories': {one: '{} ny artikel', other: '{} nya artiklar'},
  'More news': 'Fler nyheter',
  'There is no news here at the moment.': 'Det finns inga nyheter här just nu.',
  'This story is not here.': 'Den här artikeln finns inte här.',
  'This story is no longer available.': 'Den här artikeln är inte längre tillgänglig.',
  'This could not be reached. Check your connection.':
    'Det gick inte att ansluta. Kontrollera din internetanslutning.',
  'This cannot be shown just now.': 'Det här kan inte visas just nu.',
  'Try again': 'Försök igen',
  'The latest could not be loaded. This is from {}.':
    'Det senaste kunde inte hämtas. Senast uppdaterat: {}.',
  'Show content from {}': 'Visa innehåll från {}',
  'Choose cities': 'Välj städer',
  'Remember on this device': 'Kom ihåg på den här enheten',
  Comments: 'Kommentarer',
  'Only registered members can post comments.':
    'Endast registrerade medlemmar kan publicera kommentarer.',
  'Sign in': 'Logga in',
  Register: 'Registrera dig',
  'Comments are closed.': 'Kommentarerna är stängda.',
  'Nobody has commented yet.': 'Inga kommentarer ännu.',
  'More comments': 'Fler kommentarer',
  '{} new comments': {one: '{} ny kommentar', other: '{} nya kommentarer'},
  'Your comment': 'Din kommentar',
  'Your reply to {}': 'Ditt svar till {}',
  'in reply to {}': 'svar till {}',
  edited: 'redigerad',
  'awaiting approval': 'väntar på godkännande',
  'This comment has been removed.': 'Den här kommentaren har tagits bort.',
  Post: 'Publicera',
  Save: 'Spara',
  Cancel: 'Avbryt',
  Reply: 'Svara',
  'That did not work. Your words are kept; try again.':
    'Det gick inte. Din text finns kvar; försök igen.',
  Edit: 'Redigera',
  Delete: 'Radera',
  Report: 'Anmäl',
  Approve: 'Godkänn',
  Remove: 'Ta bort',
  'Delete this comment for good?': 'Vill du radera kommentaren för gott?',
  'Report this comment to the moderators?': 'Vill du anmäla kommentaren till moderatorerna?',
  'Remove this comment for everybody?': 'Vill du ta bort kommentaren för alla?',
  Yes: 'Ja',
  No: 'Nej',
  'Characters left: {}': 'Tecken kvar: {}',
  'Comments have been closed meanwhile.': 'Kommentarerna har stängts under tiden.',
  'This comment is too old to be changed.': 'Den här kommentaren är för gammal för att ändras.',
  'The comment that you reply to is gone.': 'Kommentaren som du svarar på finns inte längre.',
  'This comment is gone.': 'Den här kommentaren finns inte längre.',
  'An earlier version of this has been posted. Post this one, too?':
    'En tidigare version av texten har redan publicerats. Vill du publicera även den här?',
  'That did not work. Try again.': 'Det gick inte. Försök igen.',
  'Thank you. A moderator will look at this comment.':
    'Tack. En moderator kommer att titta på kommentaren.',
  'Post when I am back online': 'Publicera när jag är online igen',
  'You are offline. Your words are kept here.': 'Du är offline. Din text finns kvar här.',
  'You are offline. It will be posted when you are back.':
    'Du är offline. Din text publiceras när du är online igen.',
  'You are signed out. Your words are kept; sign in to post them.':
    'Du är utloggad. Din text finns kvar; logga in för att publicera den.',
  'You are not allowed to do this.': 'Du har inte behörighet att göra det här.',
  'You have said that already.': 'Du har redan skrivit det här.',
  'This text cannot be posted. It may be too long.':
    'Texten kan inte publiceras. Den kan vara för lång.',
  'That was fast. Please wait {} s.': 'Det gick snabbt. Vänta {} s.',
};
