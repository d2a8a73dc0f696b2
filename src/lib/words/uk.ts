// Ukrainian.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': 'Останні новини',
  'Around the cities': 'Новини міст',
  'Photo: {}': 'Фото: {}',
  'By {}': 'Текст: {}',
  'Updated {}': 'Оновлено: {}',
  '{} new stories': {
    one: '{} новий матеріал',
    few: '{} нові матеріали',
    many: '{} нових матеріалів',
    other: '{} нового матеріалу',
  },
  'More news': 'Більше новин',
  'There is no news here at the moment.': 'Зараз тут немає новин.',
  'This story is not here.': 'Цього матеріалу тут немає.',
  'This story is no longer available.': 'Цей матеріал вже недоступний.',
  'This could not be reached. Check your connection.':
    'Не вдалося встановити з’єднання. Перевірте підключення до інтернету.',
  'This cannot be shown just now.': 'Зараз це неможливо показати.',
  'Try again': 'Спробувати ще раз',
  'The latest could not be loaded. This is from {}.':
    'Не вдалося завантажити нові дані. Останнє оновлення: {}.',
  'Show content from {}': 'Показати вміст із сайту {}',
  'Choose cities': 'Вибрати міста',
  'Remember on this device': 'Запам’ятати на цьому пристрої',
  Comments: 'Коментарі',
  'Only registered members can post comments.':
    'Публікувати коментарі можуть лише зареєстровані користувачі.',
  'Sign in': 'Увійти',
  Register: 'Зареєструватися',
  'Comments are closed.': 'Коментарі закрито.',
  'Nobody has commented yet.': 'Коментарів ще немає.',
  'More comments': 'Більше коментарів',
  '{} new comments': {
    one: '{} новий коментар',
    few: '{} нові коментарі',
    many: '{} нових коментарів',
    other: '{} нового коментаря',
  },
  'Your comment': 'Ваш коментар',
  'Your reply to {}': 'Ваша відповідь користувачу {}',
  'in reply to {}': 'відповідь користувачу {}',
  edited: 'змінено',
  'awaiting approval': 'очікує на схвалення',
  'This comment has been removed.': 'Цей коментар видалено.',
  Post: 'Опублікувати',
  Save: 'Зберегти',
  Cancel: 'Скасувати',
  Reply: 'Відповісти',
  'That did not work. Your words are kept; try again.':
    'Не вийшло. Ваш текст збережено; спробуйте ще раз.',
  Edit: 'Змінити',
  Delete: 'Видалити',
  Report: 'Поскаржитися',
  Approve: 'Схвалити',
  Remove: 'Зняти з публікації',
  'Delete this comment for good?': 'Видалити цей коментар назавжди?',
  'Report this comment to the moderators?': 'Поскаржитися модераторам на цей коментар?',
  'Remove this comment for everybody?':
    'Зняти цей коментар із публікації? Його більше ніхто не побачить.',
  Yes: 'Так',
  No: 'Ні',
  'Characters left: {}': 'Залишилося знаків: {}',
  'Comments have been closed meanwhile.': 'Коментарі тим часом закрили.',
  'This comment is too old to be changed.': 'Цей коментар надто давній, змінити його вже не можна.',
  'The comment that you reply to is gone.': 'Коментаря, на який ви відповідаєте, більше немає.',
  'This comment is gone.': 'Цього коментаря більше немає.',
  'An earlier version of this has been posted. Post this one, too?':
    'Попередню версію цього тексту вже опубліковано. Опублікувати й цю?',
  'That did not work. Try again.': 'Не вийшло. Спробуйте ще раз.',
  'Thank you. A moderator will look at this comment.': 'Дякуємо. Модератор розгляне цей коментар.',
  'Post when I am back online': 'Опублікувати, коли з’явиться зв’язок',
  'You are offline. Your words are kept here.':
    'Немає підключення до інтернету. Ваш текст збережено тут.',
  'You are offline. It will be posted when you are back.':
    'Немає підключення до інтернету. Ваш текст буде опубліковано, коли з’явиться зв’язок.',
  'You are signed out. Your words are kept; sign in to post them.':
    'Сеанс завершено. Ваш текст збережено; увійдіть, щоб його опублікувати.',
  'You are not allowed to do this.': 'У вас немає прав на цю дію.',
  'You have said that already.': 'Ви вже написали такий коментар.',
  'This text cannot be posted. It may be too long.':
    'Цей текст не можна опублікувати. Можливо, він задовгий.',
  'That was fast. Please wait {} s.': 'Минуло зовсім мало часу. Зачекайте, будь ласка, {} сек.',
};
