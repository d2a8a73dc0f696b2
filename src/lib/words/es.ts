// Spanish.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': 'Últimas noticias',
  'Around the cities': 'De ciudad en ciudad',
  'Photo: {}': 'Foto: {}',
  'By {}': 'Por {}',
  'Updated {}': 'Actualizado: {}',
  '{} new stories': {
    one: '{} noticia nueva',
    many: '{} de noticias nuevas',
    other: '{} noticias nuevas',
  },
  'More news': 'Más noticias',
  'There is no news here at the moment.': 'No hay noticias en este momento.',
  'This story is not here.': 'Esta noticia no se encuentra aquí.',
  'This story is no longer available.': 'Esta noticia ya no está disponible.',
  'This could not be reached. Check your connection.':
    'No se pudo establecer la conexión. Revise su acceso a internet.',
  'This cannot be shown just now.': 'Este contenido no se puede mostrar en este momento.',
  'Try again': 'Reintentar',
  'The latest could not be loaded. This is from {}.':
    'No se pudo cargar lo más reciente. Última actualización: {}.',
  'Show content from {}': 'Mostrar contenido de {}',
  'Choose cities': 'Elegir ciudades',
  'Remember on this device': 'Recordar en este dispositivo',
  Comments: 'Comentarios',
  'Only registered members can post comments.':
    'Solo los miembros registrados pueden publicar comentarios.',
  'Sign in': 'Iniciar sesión',
  Register: 'Registrarse',
  'Comments are closed.': 'Los comentarios están cerrados.',
  'Nobody has commented yet.': 'Todavía no hay comentarios.',
  'More comments': 'Más comentarios',
  '{} new comments': {
    one: '{} comentario nuevo',
    many: '{} de comentarios nuevos',
    other: '{} comentarios nuevos',
  },
  'Your comment': 'Su comentario',
  'Your reply to {}': 'Su respuesta a {}',
  'in reply to {}': 'en respuesta a {}',
  edited: 'editado',
  'awaiting approval': 'pendiente de aprobación',
  'This comment has been removed.': 'Este comentario se ha retirado.',
  Post: 'Publicar',
  Save: 'Guardar',
  Cancel: 'Cancelar',
  Reply: 'Responder',
  'That did not work. Your words are kept; try again.':
    'No se pudo completar la acción. Su texto se conserva; inténtelo de nuevo.',
  Edit: 'Editar',
  Delete: 'Eliminar',
  Report: 'Denunciar',
  Approve: 'Aprobar',
  Remove: 'Retirar',
  'Delete this comment for good?': '¿Eliminar este comentario definitivamente?',
  'Report this comment to the moderators?': '¿Denunciar este comentario a los moderadores?',
  'Remove this comment for everybody?': '¿Retirar este comentario para todos?',
  Yes: 'Sí',
  No: 'No',
  'Characters left: {}': 'Caracteres restantes: {}',
  'Comments have been closed meanwhile.': 'Entretanto, los comentarios se han cerrado.',
  'This comment is too old to be changed.':
    'Este comentario es demasiado antiguo para modificarlo.',
  'The comment that you reply to is gone.': 'El comentario al que responde ya no está disponible.',
  'This comment is gone.': 'Este comentario ya no está disponible.',
  'An earlier version of this has been posted. Post this one, too?':
    'Ya se ha publicado una versión anterior de este texto. ¿Publicar también esta?',
  'That did not work. Try again.': 'No se pudo completar la acción. Inténtelo de nuevo.',
  'Thank you. A moderator will look at this comment.':
    'Gracias. Un moderador revisará este comentario.',
  'Post when I am back online': 'Publicar cuando vuelva la conexión',
  'You are offline. Your words are kept here.': 'No hay conexión. Su texto se conserva aquí.',
  'You are offline. It will be posted when you are back.':
    'No hay conexión. Su texto se publicará cuando se restablezca.',
  'You are signed out. Your words are kept; sign in to post them.':
    'Su sesión está cerrada. Su texto se conserva; inicie sesión para publicarlo.',
  'You are not allowed to do this.': 'No tiene permiso para hacer esto.',
  'You have said that already.': 'Ya ha escrito este comentario.',
  'This text cannot be posted. It may be too long.':
    'Este texto no se puede publicar. Quizá sea demasiado largo.',
  'That was fast. Please wait {} s.': 'Ha pasado muy poco tiempo. Espere {} s, por favor.',
};
