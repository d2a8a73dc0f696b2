// Indonesian.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': 'Berita terbaru',
  'Around the cities': 'Kabar dari berbagai kota',
  'Photo: {}': 'Foto: {}',
  'By {}': 'Oleh {}',
  'Updated {}': 'Diperbarui {}',
  '{} new stories': '{} berita baru',
  'More news': 'Berita lainnya',
  'There is no news here at the moment.': 'Saat ini belum ada berita di sini.',
  'This story is not here.': 'Berita ini tidak ada di sini.',
  'This story is no longer available.': 'Berita ini sudah tidak tersedia.',
  'This could not be reached. Check your connection.':
    'Tidak dapat terhubung. Periksa koneksi internet Anda.',
  'This cannot be shown just now.': 'Konten ini belum dapat ditampilkan saat ini.',
  'Try again': 'Coba lagi',
  'The latest could not be loaded. This is from {}.':
    'Versi terbaru gagal dimuat. Pembaruan terakhir: {}.',
  'Show content from {}': 'Tampilkan konten dari {}',
  'Choose cities': 'Pilih kota',
  'Remember on this device': 'Ingat di perangkat ini',
  Comments: 'Komentar',
  'Only registered members can post comments.':
    'Hanya anggota terdaftar yang dapat mengirim komentar.',
  'Sign in': 'Masuk',
  Register: 'Daftar',
  'Comments are closed.': 'Kolom komentar ditutup.',
  'Nobody has commented yet.': 'Belum ada komentar.',
  'More comments': 'Komentar lainnya',
  '{} new comments': '{} komentar baru',
  'Your comment': 'Komentar Anda',
  'Your reply to {}': 'Balasan Anda untuk {}',
  'in reply to {}': 'membalas {}',
  edited: 'disunting',
  'awaiting approval': 'menunggu persetujuan',
  'This comment has been removed.': 'Komentar ini telah dihapus.',
  Post: 'Kirim',
  Save: 'Simpan',
  Cancel: 'Batal',
  Reply: 'Balas',
  'That did not work. Your words are kept; try again.':
    'Belum berhasil. Tulisan Anda tetap tersimpan; silakan coba lagi.',
  Edit: 'Sunting',
  Delete: 'Hapus',
  Report: 'Laporkan',
  Approve: 'Setujui',
  Remove: 'Hapus untuk semua',
  'Delete this comment for good?': 'Hapus komentar ini secara permanen?',
  'Report this comment to the moderators?': 'Laporkan komentar ini kepada moderator?',
  'Remove this comment for everybody?': 'Hapus komentar ini untuk semua orang?',
  Yes: 'Ya',
  No: 'Tidak',
  'Characters left: {}': 'Sisa karakter: {}',
  'Comments have been closed meanwhile.': 'Sementara itu, kolom komentar telah ditutup.',
  'This comment is too old to be changed.': 'Komentar ini sudah terlalu lama untuk diubah.',
  'The comment that you reply to is gone.': 'Komentar yang Anda balas sudah tidak ada.',
  'This comment is gone.': 'Komentar ini sudah tidak ada.',
  'An earlier version of this has been posted. Post this one, too?':
    'Versi sebelumnya dari tulisan ini sudah terkirim. Kirim juga yang ini?',
  'That did not work. Try again.': 'Belum berhasil. Silakan coba lagi.',
  'Thank you. A moderator will look at this comment.':
    'Terima kasih. Moderator akan memeriksa komentar ini.',
  'Post when I am back online': 'Kirim saat kembali online',
  'You are offline. Your words are kept here.':
    'Anda sedang offline. Tulisan Anda tersimpan di sini.',
  'You are offline. It will be posted when you are back.':
    'Anda sedang offline. Komentar akan dikirim saat Anda kembali online.',
  'You are signed out. Your words are kept; sign in to post them.':
    'Anda sudah keluar dari akun. Tulisan Anda tetap tersimpan; masuk untuk mengirimnya.',
  'You are not allowed to do this.': 'Anda tidak memiliki izin untuk melakukan ini.',
  'You have said that already.': 'Anda sudah pernah mengirim komentar ini.',
  'This text cannot be posted. It may be too long.':
    'Tulisan ini tidak dapat dikirim. Mungkin terlalu panjang.',
  'That was fast. Please wait {} s.': 'Cepat sekali. Mohon tunggu {} detik.',
};
