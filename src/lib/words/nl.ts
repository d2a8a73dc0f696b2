// Dutch.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': 'Laatste nieuws',
  'Around the cities': 'Uit de steden',
  'Photo: {}': 'Foto: {}',
  'By {}': 'Door {}',
  'Updated {}': 'Bijgewerkt: {}',
  '{} new stories': {one: '{} nieuw artikel', other: '{} nieuwe artikelen'},
  'More news': 'Meer nieuws',
  'There is no news here at the moment.': 'Er is hier op dit moment geen nieuws.',
  'This story is not here.': 'Dit artikel is hier niet te vinden.',
  'This story is no longer available.': 'Dit artikel is niet meer beschikbaar.',
  'This could not be reached. Check your connection.':
    'Er kon geen verbinding worden gemaakt. Controleer uw internetverbinding.',
  'This cannot be shown just now.': 'Dit kan op dit moment niet worden getoond.',
  'Try again': 'Opnieuw proberen',
  'The latest could not be loaded. This is from {}.':
    'Het nieuwste kon niet worden geladen. Laatst bijgewerkt: {}.',
  'Show content from {}': 'Inhoud van {} tonen',
  'Choose cities': 'Steden kiezen',
  'Remember on this device': 'Onthouden op dit apparaat',
  Comments: 'Reacties',
  'Only registered members can post comments.':
    'Alleen geregistreerde leden kunnen reacties plaatsen.',
  'Sign in': 'Inloggen',
  Register: 'Registreren',
  'Comments are closed.': 'De reacties zijn gesloten.',
  'Nobody has commented yet.': 'Er zijn nog geen reacties.',
  'More comments': 'Meer reacties',
  '{} new comments': {one: '{} nieuwe reactie', other: '{} nieuwe reacties'},
  'Your comment': 'Uw reactie',
  'Your reply to {}': 'Uw antwoord aan {}',
  'in reply to {}': 'antwoord aan {}',
  edited: 'bewerkt',
  'awaiting approval': 'wacht op goedkeuring',
  'This comment has been removed.': 'Deze reactie is verwijderd.',
  Post: 'Plaatsen',
  Save: 'Opslaan',
  Cancel: 'Annuleren',
  Reply: 'Antwoorden',
  'That did not work. Your words are kept; try again.':
    'Dat is niet gelukt. Uw tekst is bewaard; probeer het opnieuw.',
  Edit: 'Bewerken',
  Delete: 'Wissen',
  Report: 'Melden',
  Approve: 'Goedkeuren',
  Remove: 'Verwijderen',
  'Delete this comment for good?': 'Deze reactie definitief wissen?',
  'Report this comment to the moderators?': 'Deze reactie bij de moderatoren melden?',
  'Remove this comment for everybody?': 'Deze reactie voor iedereen verwijderen?',
  Yes: 'Ja',
  No: 'Nee',
  'Characters left: {}': 'Resterende tekens: {}',
  'Comments have been closed meanwhile.': 'De reacties zijn inmiddels gesloten.',
  'This comment is too old to be changed.': 'Deze reactie is te oud om nog te bewerken.',
  'The comment that you reply to is gone.': 'De reactie waarop u antwoordt, is er niet meer.',
  'This comment is gone.': 'Deze reactie is er niet meer.',
  'An earlier version of this has been posted. Post this one, too?':
    'Een eerdere versie van deze tekst is al geplaatst. Deze ook plaatsen?',
  'That did not work. Try again.': 'Dat is niet gelukt. Probeer het opnieuw.',
  'Thank you. A moderator will look at this comment.':
    'Dank u wel. Een moderator zal deze reactie bekijken.',
  'Post when I am back online': 'Plaatsen zodra ik weer online ben',
  'You are offline. Your words are kept here.': 'U bent offline. Uw tekst blijft hier bewaard.',
  'You are offline. It will be posted when you are back.':
    'U bent offline. Uw tekst wordt geplaatst zodra u weer online bent.',
  'You are signed out. Your words are kept; sign in to post them.':
    'U bent uitgelogd. Uw tekst is bewaard; log in om die te plaatsen.',
  'You are not allowed to do this.': 'U hebt hier geen toestemming voor.',
  'You have said that already.': 'Dat hebt u al geschreven.',
  'This text cannot be posted. It may be too long.':
    'Deze tekst kan niet worden geplaatst. Mogelijk is de tekst te lang.',
  'That was fast. Please wait {} s.': 'Dat ging snel. Wacht nog {} s.',
};
