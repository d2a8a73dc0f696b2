// Polish.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': 'Najnowsze wiadomości',
  'Around the cities': 'Wiadomości z miast',
  'Photo: {}': 'Fot. {}',
  'By {}': '{}',
  'Updated {}': 'Aktualizacja: {}',
  '{} new stories': {
    one: '{} nowy artykuł',
    few: '{} nowe artykuły',
    many: '{} nowych artykułów',
    other: '{} nowego artykułu',
  },
  'More news': 'Więcej wiadomości',
  'There is no news here at the moment.': 'Obecnie nie ma tu żadnych wiadomości.',
  'This story is not here.': 'Tego artykułu tu nie ma.',
  'This story is no longer available.': 'Ten artykuł nie jest już dostępny.',
  'This could not be reached. Check your connection.':
    'Nie udało się nawiązać połączenia. Sprawdź dostęp do internetu.',
  'This cannot be shown just now.': 'W tej chwili nie można wyświetlić tej treści.',
  'Try again': 'Spróbuj ponownie',
  'The latest could not be loaded. This is from {}.':
    'Nie udało się wczytać najnowszych treści. Ostatnia aktualizacja: {}.',
  'Show content from {}': 'Pokaż treść z serwisu {}',
  'Choose cities': 'Wybierz miasta',
  'Remember on this device': 'Zapamiętaj na tym urządzeniu',
  Comments: 'Komentarze',
  'Only registered members can post comments.':
    'Tylko zarejestrowani użytkownicy mogą publikować komentarze.',
  'Sign in': 'Zaloguj się',
  Register: 'Zarejestruj się',
  'Comments are closed.': 'Komentarze są zamknięte.',
  'Nobody has commented yet.': 'Nie ma jeszcze komentarzy.',
  'More comments': 'Więcej komentarzy',
  '{} new comments': {
    one: '{} nowy komentarz',
    few: '{} nowe komentarze',
    many: '{} nowych komentarzy',
    other: '{} nowego komentarza',
  },
  'Your comment': 'Twój komentarz',
  'Your reply to {}': 'Twoja odpowiedź do: {}',
  'in reply to {}': 'odpowiedź do: {}',
  edited: 'edytowano',
  'awaiting approval': 'czeka na zatwierdzenie',
  'This comment has been removed.': 'Ten komentarz został usunięty.',
  Post: 'Opublikuj',
  Save: 'Zapisz',
  Cancel: 'Anuluj',
  Reply: 'Odpowiedz',
  'That did not work. Your words are kept; try again.':
    'Nie udało się. Twój tekst został zachowany; spróbuj ponownie.',
  Edit: 'Edytuj',
  Delete: 'Skasuj',
  Report: 'Zgłoś',
  Approve: 'Zatwierdź',
  Remove: 'Usuń',
  'Delete this comment for good?': 'Skasować ten komentarz na stałe?',
  'Report this comment to the moderators?': 'Zgłosić ten komentarz moderatorom?',
  'Remove this comment for everybody?': 'Usunąć ten komentarz dla wszystkich?',
  Yes: 'Tak',
  No: 'Nie',
  'Characters left: {}': 'Pozostało znaków: {}',
  'Comments have been closed meanwhile.': 'Komentarze zostały w międzyczasie zamknięte.',
  'This comment is too old to be changed.': 'Ten komentarz jest zbyt stary, aby go zmienić.',
  'The comment that you reply to is gone.': 'Komentarza, na który odpowiadasz, już nie ma.',
  'This comment is gone.': 'Tego komentarza już nie ma.',
  'An earlier version of this has been posted. Post this one, too?':
    'Wcześniejsza wersja tego tekstu została już opublikowana. Opublikować także tę?',
  'That did not work. Try again.': 'Nie udało się. Spróbuj ponownie.',
  'Thank you. A moderator will look at this comment.':
    'Dziękujemy. Moderator przyjrzy się temu komentarzowi.',
  'Post when I am back online': 'Opublikuj, gdy wróci połączenie',
  'You are offline. Your words are kept here.': 'Brak połączenia. Twój tekst został tu zachowany.',
  'You are offline. It will be posted when you are back.':
    'Brak połączenia. Twój tekst zostanie opublikowany, gdy połączenie wróci.',
  'You are signed out. Your words are kept; sign in to post them.':
    'Sesja została zakończona. Twój tekst został zachowany; zaloguj się, aby go opublikować.',
  'You are not allowed to do this.': 'Nie masz uprawnień do tej czynności.',
  'You have said that already.': 'Taki komentarz został już przez Ciebie dodany.',
  'This text cannot be posted. It may be too long.':
    'Nie można opublikować tego tekstu. Być może jest za długi.',
  'That was fast. Please wait {} s.': 'Minęło bardzo mało czasu. Poczekaj {} s.',
};
