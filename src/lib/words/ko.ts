// Korean.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': '최신 뉴스',
  'Around the cities': '도시별 소식',
  'Photo: {}': '사진: {}',
  'By {}': '글: {}',
  'Updated {}': '업데이트: {}',
  '{} new stories': '새 기사 {}건',
  'More news': '뉴스 더 보기',
  'There is no news here at the moment.': '현재 표시할 뉴스가 없습니다.',
  'This story is not here.': '이 기사는 여기에 없습니다.',
  'This story is no longer available.': '더 이상 볼 수 없는 기사입니다.',
  'This could not be reached. Check your connection.':
    '연결하지 못했습니다. 인터넷 연결을 확인해 주세요.',
  'This cannot be shown just now.': '지금은 표시할 수 없습니다.',
  'Try again': '다시 시도',
  'The latest could not be loaded. This is from {}.':
    '최신 내용을 불러오지 못했습니다. 마지막 업데이트: {}.',
  'Show content from {}': '{} 콘텐츠 보기',
  'Choose cities': '도시 선택',
  'Remember on this device': '이 기기에 기억하기',
  Comments: '댓글',
  'Only registered members can post comments.': '가입한 회원만 댓글을 등록할 수 있습니다.',
  'Sign in': '로그인',
  Register: '회원가입',
  'Comments are closed.': '댓글 작성이 마감되었습니다.',
  'Nobody has commented yet.': '아직 댓글이 없습니다.',
  'More comments': '댓글 더 보기',
  '{} new comments': '새 댓글 {}개',
  'Your comment': '내 댓글',
  'Your reply to {}': '{} 님에게 쓰는 답글',
  'in reply to {}': '{} 님에게 답글',
  edited: '수정됨',
  'awaiting approval': '승인 대기 중',
  'This comment has been removed.': '삭제된 댓글입니다.',
  Post: '등록',
  Save: '저장',
  Cancel: '취소',
  Reply: '답글',
  'That did not work. Your words are kept; try again.':
    '처리하지 못했습니다. 작성한 내용은 보관되어 있으니 다시 시도해 주세요.',
  Edit: '수정',
  Delete: '삭제',
  Report: '신고',
  Approve: '승인',
  Remove: '모두에게서 삭제',
  'Delete this comment for good?': '이 댓글을 완전히 삭제할까요?',
  'Report this comment to the moderators?': '이 댓글을 운영자에게 신고할까요?',
  'Remove this comment for everybody?': '이 댓글을 모두에게서 삭제할까요?',
  Yes: '예',
  No: '아니요',
  'Characters left: {}': '남은 글자 수: {}',
  'Comments have been closed meanwhile.': '그사이 댓글 작성이 마감되었습니다.',
  'This comment is too old to be changed.': '작성한 지 오래되어 변경할 수 없는 댓글입니다.',
  'The comment that you reply to is gone.': '답글을 달려는 댓글이 더 이상 없습니다.',
  'This comment is gone.': '더 이상 없는 댓글입니다.',
  'An earlier version of this has been posted. Post this one, too?':
    '이 글의 이전 버전이 이미 등록되었습니다. 이 글도 등록할까요?',
  'That did not work. Try again.': '처리하지 못했습니다. 다시 시도해 주세요.',
  'Thank you. A moderator will look at this comment.':
    '감사합니다. 운영자가 이 댓글을 확인하겠습니다.',
  'Post when I am back online': '다시 연결되면 등록',
  'You are offline. Your words are kept here.':
    '오프라인 상태입니다. 작성한 내용은 여기에 보관되어 있습니다.',
  'You are offline. It will be posted when you are back.':
    '오프라인 상태입니다. 다시 연결되면 등록됩니다.',
  'You are signed out. Your words are kept; sign in to post them.':
    '로그아웃되었습니다. 작성한 내용은 보관되어 있으니 등록하려면 로그인해 주세요.',
  'You are not allowed to do this.': '이 작업을 할 권한이 없습니다.',
  'You have said that already.': '이미 등록한 내용입니다.',
  'This text cannot be posted. It may be too long.':
    '이 글은 등록할 수 없습니다. 너무 길 수 있습니다.',
  'That was fast. Please wait {} s.': '조금 빨랐습니다. {}초만 기다려 주세요.',
};
