// Portuguese.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': 'Últimas notícias',
  'Around the cities': 'Pelas cidades',
  'Photo: {}': 'Foto: {}',
  'By {}': 'Por {}',
  'Updated {}': 'Atualizado: {}',
  '{} new stories': {
    one: '{} nova notícia',
    many: '{} de novas notícias',
    other: '{} novas notícias',
  },
  'More news': 'Mais notícias',
  'There is no news here at the moment.': 'Não há notícias no momento.',
  'This story is not here.': 'Esta notícia não se encontra aqui.',
  'This story is no longer available.': 'Esta notícia já não está disponível.',
  'This could not be reached. Check your connection.':
    'Não foi possível estabelecer a conexão. Verifique o acesso à internet.',
  'This cannot be shown just now.': 'Não é possível mostrar este conteúdo no momento.',
  'Try again': 'Tentar novamente',
  'The latest could not be loaded. This is from {}.':
    'Não foi possível carregar o conteúdo mais recente. Última atualização: {}.',
  'Show content from {}': 'Mostrar conteúdo de {}',
  'Choose cities': 'Escolher cidades',
  'Remember on this device': 'Lembrar neste dispositivo',
  Comments: 'Comentários',
  'Only registered members can post comments.':
    'Apenas membros registrados podem publicar comentários.',
  'Sign in': 'Entrar',
  Register: 'Registrar-se',
  'Comments are closed.': 'Os comentários estão encerrados.',
  'Nobody has commented yet.': 'Ainda não há comentários.',
  'More comments': 'Mais comentários',
  '{} new comments': {
    one: '{} novo comentário',
    many: '{} de novos comentários',
    other: '{} novos comentários',
  },
  'Your comment': 'Seu comentário',
  'Your reply to {}': 'Sua resposta a {}',
  'in reply to {}': 'em resposta a {}',
  edited: 'editado',
  'awaiting approval': 'aguarda aprovação',
  'This comment has been removed.': 'Este comentário foi removido.',
  Post: 'Publicar',
  Save: 'Salvar',
  Cancel: 'Cancelar',
  Reply: 'Responder',
  'That did not work. Your words are kept; try again.':
    'Não foi possível concluir a ação. Seu texto foi mantido; tente novamente.',
  Edit: 'Editar',
  Delete: 'Apagar',
  Report: 'Denunciar',
  Approve: 'Aprovar',
  Remove: 'Remover',
  'Delete this comment for good?': 'Apagar este comentário definitivamente?',
  'Report this comment to the moderators?': 'Denunciar este comentário aos moderadores?',
  'Remove this comment for everybody?': 'Remover este comentário para todos?',
  Yes: 'Sim',
  No: 'Não',
  'Characters left: {}': 'Caracteres restantes: {}',
  'Comments have been closed meanwhile.': 'Enquanto isso, os comentários foram encerrados.',
  'This comment is too old to be changed.': 'Este comentário é antigo demais para ser alterado.',
  'The comment that you reply to is gone.': 'O comentário a que responde já não está disponível.',
  'This comment is gone.': 'Este comentário já não está disponível.',
  'An earlier version of this has been posted. Post this one, too?':
    'Uma versão anterior deste texto já foi publicada. Publicar esta também?',
  'That did not work. Try again.': 'Não foi possível concluir a ação. Tente novamente.',
  'Thank you. A moderator will look at this comment.':
    'Obrigado. Um moderador vai analisar este comentário.',
  'Post when I am back online': 'Publicar quando a conexão voltar',
  'You are offline. Your words are kept here.': 'Sem conexão. Seu texto foi mantido aqui.',
  'You are offline. It will be posted when you are back.':
    'Sem conexão. Seu texto será publicado quando ela voltar.',
  'You are signed out. Your words are kept; sign in to post them.':
    'Sua sessão está encerrada. Seu texto foi mantido; entre para publicá-lo.',
  'You are not allowed to do this.': 'Sem permissão para esta ação.',
  'You have said that already.': 'Este comentário já foi feito.',
  'This text cannot be posted. It may be too long.':
    'Este texto não pode ser publicado. Talvez seja longo demais.',
  'That was fast. Please wait {} s.': 'Passou muito pouco tempo. Aguarde {} s, por favor.',
};
