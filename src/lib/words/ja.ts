// Japanese.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': '最新ニュース',
  'Around the cities': '各都市のニュース',
  'Photo: {}': '写真：{}',
  'By {}': '文：{}',
  'Updated {}': '更新：{}',
  '{} new stories': '新着ニュース{}件',
  'More news': 'ニュースをもっと見る',
  'There is no news here at the moment.': '現在、ニュースはありません。',
  'This story is not here.': 'この記事はここにはありません。',
  'This story is no longer available.': 'この記事は現在ご覧いただけません。',
  'This could not be reached. Check your connection.':
    '接続できませんでした。通信環境をご確認ください。',
  'This cannot be shown just now.': 'ただいま表示できません。',
  'Try again': '再試行',
  'The latest could not be loaded. This is from {}.':
    '最新の情報を読み込めませんでした。表示中の内容は{}時点のものです。',
  'Show content from {}': '{}のコンテンツを表示',
  'Choose cities': '都市を選ぶ',
  'Remember on this device': 'この端末に記憶する',
  Comments: 'コメント',
  'Only registered members can post comments.': 'コメントを投稿できるのは登録会員のみです。',
  'Sign in': 'ログイン',
  Register: '会員登録',
  'Comments are closed.': 'コメントの受け付けは終了しています。',
  'Nobody has commented yet.': 'コメントはまだありません。',
  'More comments': 'コメントをもっと見る',
  '{} new comments': '新着コメント{}件',
  'Your comment': 'コメントを書く',
  'Your reply to {}': '{}さんへの返信を書く',
  'in reply to {}': '{}さんへの返信',
  edited: '編集済み',
  'awaiting approval': '承認待ち',
  'This comment has been removed.': 'このコメントは削除されました。',
  Post: '投稿する',
  Save: '保存',
  Cancel: 'キャンセル',
  Reply: '返信',
  'That did not work. Your words are kept; try again.':
    '送信できませんでした。入力内容は保存されています。もう一度お試しください。',
  Edit: '編集',
  Delete: '削除',
  Report: '通報',
  Approve: '承認',
  Remove: '全員から削除',
  'Delete this comment for good?': 'このコメントを完全に削除しますか？',
  'Report this comment to the moderators?': 'このコメントを管理者に通報しますか？',
  'Remove this comment for everybody?': 'このコメントを全員の画面から削除しますか？',
  Yes: 'はい',
  No: 'いいえ',
  'Characters left: {}': '残り文字数：{}',
  'Comments have been closed meanwhile.': 'コメントの受け付けは先ほど終了しました。',
  'This comment is too old to be changed.':
    '投稿から時間がたったため、このコメントは変更できません。',
  'The comment that you reply to is gone.': '返信先のコメントはすでにありません。',
  'This comment is gone.': 'このコメントはすでにありません。',
  'An earlier version of this has been posted. Post this one, too?':
    '変更前の内容がすでに投稿されています。こちらも投稿しますか？',
  'That did not work. Try again.': '完了できませんでした。もう一度お試しください。',
  'Thank you. A moderator will look at this comment.':
    'ありがとうございます。管理者がこのコメントを確認します。',
  'Post when I am back online': 'オンラインに戻ったら投稿する',
  'You are offline. Your words are kept here.':
    'オフラインです。入力内容はここに保存されています。',
  'You are offline. It will be posted when you are back.':
    'オフラインです。オンラインに戻ると投稿されます。',
  'You are signed out. Your words are kept; sign in to post them.':
    'ログアウトされています。入力内容は保存されています。投稿するにはログインしてください。',
  'You are not allowed to do this.': 'この操作を行う権限がありません。',
  'You have said that already.': '同じ内容がすでに投稿されています。',
  'This text cannot be posted. It may be too long.':
    'この内容は投稿できません。長すぎる可能性があります。',
  'That was fast. Please wait {} s.': '続けて投稿するには少し時間が必要です。{}秒お待ちください。',
};
