// German.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': 'Aktuelle Nachrichten',
  'Around the cities': 'Aus den Städten',
  'Photo: {}': 'Foto: {}',
  'By {}': 'Von {}',
  'Updated {}': 'Aktualisiert: {}',
  '{} new stories': {one: '{} neuer Artikel', other: '{} neue Artikel'},
  'More news': 'Weitere Nachrichten',
  'There is no news here at the moment.': 'Zurzeit gibt es hier keine Nachrichten.',
  'This story is not here.': 'Dieser Artikel ist hier nicht zu finden.',
  'This story is no longer available.': 'Dieser Artikel ist nicht mehr verfügbar.',
  'This could not be reached. Check your connection.':
    'Keine Verbindung möglich. Bitte prüfen Sie Ihre Internetverbindung.',
  'This cannot be shown just now.': 'Dieser Inhalt kann gerade nicht angezeigt werden.',
  'Try again': 'Erneut versuchen',
  'The latest could not be loaded. This is from {}.':
    'Die neuesten Inhalte konnten nicht geladen werden. Stand: {}.',
  'Show content from {}': 'Inhalt von {} anzeigen',
  'Choose cities': 'Städte auswählen',
  'Remember on this device': 'Auf diesem Gerät merken',
  Comments: 'Kommentare',
  'Only registered members can post comments.':
    'Nur registrierte Mitglieder können Kommentare veröffentlichen.',
  'Sign in': 'Anmelden',
  Register: 'Registrieren',
  'Comments are closed.': 'Die Kommentare sind geschlossen.',
  'Nobody has commented yet.': 'Noch keine Kommentare.',
  'More comments': 'Weitere Kommentare',
  '{} new comments': {one: '{} neuer Kommentar', other: '{} neue Kommentare'},
  'Your comment': 'Ihr Kommentar',
  'Your reply to {}': 'Ihre Antwort an {}',
  'in reply to {}': 'Antwort an {}',
  edited: 'bearbeitet',
  'awaiting approval': 'wartet auf Freigabe',
  'This comment has been removed.': 'Dieser Kommentar wurde entfernt.',
  Post: 'Veröffentlichen',
  Save: 'Speichern',
  Cancel: 'Abbrechen',
  Reply: 'Antworten',
  'That did not work. Your words are kept; try again.':
    'Das hat nicht geklappt. Ihr Text bleibt erhalten; bitte versuchen Sie es erneut.',
  Edit: 'Bearbeiten',
  Delete: 'Löschen',
  Report: 'Melden',
  Approve: 'Freigeben',
  Remove: 'Entfernen',
  'Delete this comment for good?': 'Diesen Kommentar endgültig löschen?',
  'Report this comment to the moderators?': 'Diesen Kommentar der Moderation melden?',
  'Remove this comment for everybody?': 'Diesen Kommentar für alle entfernen?',
  Yes: 'Ja',
  No: 'Nein',
  'Characters left: {}': 'Verbleibende Zeichen: {}',
  'Comments have been closed meanwhile.': 'Die Kommentare wurden inzwischen geschlossen.',
  'This comment is too old to be changed.':
    'Dieser Kommentar ist zu alt, um noch geändert zu werden.',
  'The comment that you reply to is gone.':
    'Der Kommentar, auf den Sie antworten, ist nicht mehr vorhanden.',
  'This comment is gone.': 'Dieser Kommentar ist nicht mehr vorhanden.',
  'An earlier version of this has been posted. Post this one, too?':
    'Eine frühere Fassung wurde bereits veröffentlicht. Diese auch veröffentlichen?',
  'That did not work. Try again.': 'Das hat nicht geklappt. Bitte versuchen Sie es erneut.',
  'Thank you. A moderator will look at this comment.':
    'Vielen Dank. Die Moderation wird sich diesen Kommentar ansehen.',
  'Post when I am back online': 'Veröffentlichen, sobald ich wieder online bin',
  'You are offline. Your words are kept here.': 'Sie sind offline. Ihr Text bleibt hier erhalten.',
  'You are offline. It will be posted when you are back.':
    'Sie sind offline. Der Text wird veröffentlicht, sobald Sie wieder online sind.',
  'You are signed out. Your words are kept; sign in to post them.':
    'Sie sind abgemeldet. Ihr Text bleibt erhalten; melden Sie sich an, um ihn zu veröffentlichen.',
  'You are not allowed to do this.': 'Dafür fehlt Ihnen die Berechtigung.',
  'You have said that already.': 'Das haben Sie bereits geschrieben.',
  'This text cannot be posted. It may be too long.':
    'Dieser Text kann nicht veröffentlicht werden. Vielleicht ist er zu lang.',
  'That was fast. Please wait {} s.': 'Das ging schnell. Bitte warten Sie noch {} s.',
};
