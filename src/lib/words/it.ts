// Italian.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': 'Ultime notizie',
  'Around the cities': 'Dalle città',
  'Photo: {}': 'Foto: {}',
  'By {}': 'Di {}',
  'Updated {}': 'Aggiornato: {}',
  '{} new stories': {
    one: '{} nuovo articolo',
    many: '{} di nuovi articoli',
    other: '{} nuovi articoli',
  },
  'More news': 'Altre notizie',
  'There is no news here at the moment.': 'Al momento non ci sono notizie.',
  'This story is not here.': 'Questo articolo non si trova qui.',
  'This story is no longer available.': 'Questo articolo non è più disponibile.',
  'This could not be reached. Check your connection.':
    'Connessione non riuscita. Controlla l’accesso a internet.',
  'This cannot be shown just now.': 'Al momento non è possibile mostrare questo contenuto.',
  'Try again': 'Riprova',
  'The latest could not be loaded. This is from {}.':
    'Non è stato possibile caricare i contenuti più recenti. Ultimo aggiornamento: {}.',
  'Show content from {}': 'Mostra contenuti da {}',
  'Choose cities': 'Scegli le città',
  'Remember on this device': 'Ricorda su questo dispositivo',
  Comments: 'Commenti',
  'Only registered members can post comments.':
    'Solo i membri registrati possono pubblicare commenti.',
  'Sign in': 'Accedi',
  Register: 'Registrati',
  'Comments are closed.': 'I commenti sono chiusi.',
  'Nobody has commented yet.': 'Non ci sono ancora commenti.',
  'More comments': 'Altri commenti',
  '{} new comments': {
    one: '{} nuovo commento',
    many: '{} di nuovi commenti',
    other: '{} nuovi commenti',
  },
  'Your comment': 'Il tuo commento',
  'Your reply to {}': 'La tua risposta a {}',
  'in reply to {}': 'in risposta a {}',
  edited: 'modificato',
  'awaiting approval': 'in attesa di approvazione',
  'This comment has been removed.': 'Questo commento è stato rimosso.',
  Post: 'Pubblica',
  Save: 'Salva',
  Cancel: 'Annulla',
  Reply: 'Rispondi',
  'That did not work. Your words are kept; try again.':
    'L’operazione non è riuscita. Il tuo testo è conservato; riprova.',
  Edit: 'Modifica',
  Delete: 'Elimina',
  Report: 'Segnala',
  Approve: 'Approva',
  Remove: 'Rimuovi',
  'Delete this comment for good?': 'Eliminare definitivamente questo commento?',
  'Report this comment to the moderators?': 'Segnalare questo commento ai moderatori?',
  'Remove this comment for everybody?': 'Rimuovere questo commento per tutti?',
  Yes: 'Sì',
  No: 'No',
  'Characters left: {}': 'Caratteri rimanenti: {}',
  'Comments have been closed meanwhile.': 'Nel frattempo i commenti sono stati chiusi.',
  'This comment is too old to be changed.':
    'Questo commento è troppo vecchio per essere modificato.',
  'The comment that you reply to is gone.': 'Il commento a cui rispondi non è più disponibile.',
  'This comment is gone.': 'Questo commento non è più disponibile.',
  'An earlier version of this has been posted. Post this one, too?':
    'Una versione precedente di questo testo è già stata pubblicata. Pubblicare anche questa?',
  'That did not work. Try again.': 'L’operazione non è riuscita. Riprova.',
  'Thank you. A moderator will look at this comment.':
    'Grazie. Un moderatore esaminerà questo commento.',
  'Post when I am back online': 'Pubblica quando torna la connessione',
  'You are offline. Your words are kept here.': 'Sei offline. Il tuo testo è conservato qui.',
  'You are offline. It will be posted when you are back.':
    'Sei offline. Il tuo testo sarà pubblicato quando tornerà la connessione.',
  'You are signed out. Your words are kept; sign in to post them.':
    'La sessione è chiusa. Il tuo testo è conservato; accedi per pubblicarlo.',
  'You are not allowed to do this.': 'Non hai l’autorizzazione per questa operazione.',
  'You have said that already.': 'Hai già scritto questo commento.',
  'This text cannot be posted. It may be too long.':
    'Questo testo non può essere pubblicato. Forse è troppo lungo.',
  'That was fast. Please wait {} s.': 'È passato pochissimo tempo. Attendi {} s.',
};
