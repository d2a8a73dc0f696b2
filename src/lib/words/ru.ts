// Russian.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': 'Последние новости',
  'Around the cities': 'Новости городов',
  'Photo: {}': 'Фото: {}',
  'By {}': 'Текст: {}',
  'Updated {}': 'Обновлено: {}',
  '{} new stories': {
    one: '{} новый материал',
    few: '{} новых материала',
    many: '{} новых материалов',
    other: '{} нового материала',
  },
  'More news': 'Ещё новости',
  'There is no news here at the moment.': 'Сейчас здесь нет новостей.',
  'This story is not here.': 'Этого материала здесь нет.',
  'This story is no longer available.': 'Этот материал уже недоступен.',
  'This could not be reached. Check your connection.':
    'Не удалось установить соединение. Проверьте подключение к интернету.',
  'This cannot be shown just now.': 'Сейчас это невозможно показать.',
  'Try again': 'Повторить',
  'The latest could not be loaded. This is from {}.':
    'Не удалось загрузить новые данные. Последнее обновление: {}.',
  'Show content from {}': 'Показать содержимое с сайта {}',
  'Choose cities': 'Выбрать города',
  'Remember on this device': 'Запомнить на этом устройстве',
  Comments: 'Комментарии',
  'Only registered members can post comments.':
    'Публиковать комментарии могут только зарегистрированные пользователи.',
  'Sign in': 'Войти',
  Register: 'Зарегистрироваться',
  'Comments are closed.': 'Комментарии закрыты.',
  'Nobody has commented yet.': 'Комментариев пока нет.',
  'More comments': 'Ещё комментарии',
  '{} new comments': {
    one: '{} новый комментарий',
    few: '{} новых комментария',
    many: '{} новых комментариев',
    other: '{} нового комментария',
  },
  'Your comment': 'Ваш комментарий',
  'Your reply to {}': 'Ваш ответ пользователю {}',
  'in reply to {}': 'ответ пользователю {}',
  edited: 'изменено',
  'awaiting approval': 'ожидает одобрения',
  'This comment has been removed.': 'Этот комментарий удалён.',
  Post: 'Опубликовать',
  Save: 'Сохранить',
  Cancel: 'Отмена',
  Reply: 'Ответить',
  'That did not work. Your words are kept; try again.':
    'Не получилось. Ваш текст сохранён; попробуйте ещё раз.',
  Edit: 'Изменить',
  Delete: 'Удалить',
  Report: 'Пожаловаться',
  Approve: 'Одобрить',
  Remove: 'Снять с публикации',
  'Delete this comment for good?': 'Удалить этот комментарий навсегда?',
  'Report this comment to the moderators?': 'Пожаловаться модераторам на этот комментарий?',
  'Remove this comment for everybody?':
    'Снять этот комментарий с публикации? Его больше никто не увидит.',
  Yes: 'Да',
  No: 'Нет',
  'Characters left: {}': 'Осталось знаков: {}',
  'Comments have been closed meanwhile.': 'Комментарии тем временем закрыли.',
  'This comment is too old to be changed.':
    'Этот комментарий слишком давний, изменить его уже нельзя.',
  'The comment that you reply to is gone.': 'Комментария, на который вы отвечаете, больше нет.',
  'This comment is gone.': 'Этого комментария больше нет.',
  'An earlier version of this has been posted. Post this one, too?':
    'Более ранняя версия этого текста уже опубликована. Опубликовать и эту?',
  'That did not work. Try again.': 'Не получилось. Попробуйте ещё раз.',
  'Thank you. A moderator will look at this comment.':
    'Спасибо. Модератор рассмотрит этот комментарий.',
  'Post when I am back online': 'Опубликовать, когда появится связь',
  'You are offline. Your words are kept here.':
    'Нет подключения к интернету. Ваш текст сохранён здесь.',
  'You are offline. It will be posted when you are back.':
    'Нет подключения к интернету. Ваш текст будет опубликован, когда появится связь.',
  'You are signed out. Your words are kept; sign in to post them.':
    'Сеанс завершён. Ваш текст сохранён; войдите, чтобы его опубликовать.',
  'You are not allowed to do this.': 'У вас нет прав на это действие.',
  'You have said that already.': 'Вы уже написали такой комментарий.',
  'This text cannot be posted. It may be too long.':
    'Этот текст нельзя опубликовать. Возможно, он слишком длинный.',
  'That was fast. Please wait {} s.': 'Прошло совсем мало времени. Подождите, пожалуйста, {} сек.',
};
