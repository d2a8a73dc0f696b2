// Persian.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': 'تازه‌ترین خبرها',
  'Around the cities': 'خبر از شهرها',
  'Photo: {}': 'عکس: {}',
  'By {}': 'نوشتهٔ {}',
  'Updated {}': 'به‌روزرسانی: {}',
  '{} new stories': '{} خبر تازه',
  'More news': 'خبرهای بیشتر',
  'There is no news here at the moment.': 'در حال حاضر خبری در این بخش نیست.',
  'This story is not here.': 'این خبر در اینجا نیست.',
  'This story is no longer available.': 'این خبر دیگر در دسترس نیست.',
  'This could not be reached. Check your connection.':
    'ارتباط برقرار نشد. لطفاً اتصال اینترنت خود را بررسی کنید.',
  'This cannot be shown just now.': 'نمایش این محتوا در حال حاضر ممکن نیست.',
  'Try again': 'تلاش دوباره',
  'The latest could not be loaded. This is from {}.':
    'تازه‌ترین نسخه بارگذاری نشد. آخرین به‌روزرسانی: {}.',
  'Show content from {}': 'نمایش محتوای {}',
  'Choose cities': 'انتخاب شهرها',
  'Remember on this device': 'به‌خاطر سپردن در این دستگاه',
  Comments: 'دیدگاه‌ها',
  'Only registered members can post comments.': 'تنها اعضای ثبت‌نام‌کرده می‌توانند دیدگاه بفرستند.',
  'Sign in': 'ورود',
  Register: 'ثبت‌نام',
  'Comments are closed.': 'بخش دیدگاه‌ها بسته است.',
  'Nobody has commented yet.': 'هنوز دیدگاهی ثبت نشده است.',
  'More comments': 'دیدگاه‌های بیشتر',
  '{} new comments': '{} دیدگاه تازه',
  'Your comment': 'دیدگاه شما',
  'Your reply to {}': 'پاسخ شما به {}',
  'in reply to {}': 'در پاسخ به {}',
  edited: 'ویرایش‌شده',
  'awaiting approval': 'در انتظار تأیید',
  'This comment has been removed.': 'این دیدگاه برداشته شده است.',
  Post: 'ارسال',
  Save: 'ذخیره',
  Cancel: 'انصراف',
  Reply: 'پاسخ',
  'That did not work. Your words are kept; try again.':
    'انجام نشد. متن شما محفوظ است؛ لطفاً دوباره تلاش کنید.',
  Edit: 'ویرایش',
  Delete: 'حذف',
  Report: 'گزارش',
  Approve: 'تأیید',
  Remove: 'برداشتن',
  'Delete this comment for good?': 'این دیدگاه برای همیشه حذف شود؟',
  'Report this comment to the moderators?': 'این دیدگاه به ناظران گزارش شود؟',
  'Remove this comment for everybody?': 'این دیدگاه برای همه برداشته شود؟',
  Yes: 'بله',
  No: 'خیر',
  'Characters left: {}': 'نویسه‌های باقی‌مانده: {}',
  'Comments have been closed meanwhile.': 'در این فاصله بخش دیدگاه‌ها بسته شده است.',
  'This comment is too old to be changed.': 'زمان تغییر این دیدگاه گذشته است.',
  'The comment that you reply to is gone.': 'دیدگاهی که به آن پاسخ می‌دهید دیگر وجود ندارد.',
  'This comment is gone.': 'این دیدگاه دیگر وجود ندارد.',
  'An earlier version of this has been posted. Post this one, too?':
    'نسخهٔ پیشین این متن ارسال شده است. این یکی هم ارسال شود؟',
  'That did not work. Try again.': 'انجام نشد. لطفاً دوباره تلاش کنید.',
  'Thank you. A moderator will look at this comment.':
    'سپاسگزاریم. یکی از ناظران این دیدگاه را بررسی خواهد کرد.',
  'Post when I am back online': 'ارسال پس از برقراری اینترنت',
  'You are offline. Your words are kept here.':
    'اتصال اینترنت برقرار نیست. متن شما همین‌جا محفوظ است.',
  'You are offline. It will be posted when you are back.':
    'اتصال اینترنت برقرار نیست. دیدگاه شما پس از برقراری اتصال ارسال می‌شود.',
  'You are signed out. Your words are kept; sign in to post them.':
    'از حساب خود خارج شده‌اید. متن شما محفوظ است؛ برای ارسال آن وارد شوید.',
  'You are not allowed to do this.': 'این کار برای شما مجاز نیست.',
  'You have said that already.': 'این دیدگاه را پیش‌تر فرستاده‌اید.',
  'This text cannot be posted. It may be too long.':
    'ارسال این متن ممکن نیست. شاید بیش از اندازه بلند باشد.',
  'That was fast. Please wait {} s.': 'کمی سریع بود. لطفاً {} ثانیه صبر کنید.',
};
