// French.

import type {Words} from '../phrase.js';

export const words: Words = {
  'Recent news': 'Actualités',
  'Around the cities': 'De ville en ville',
  'Photo: {}': 'Photo : {}',
  'By {}': 'Par {}',
  'Updated {}': 'Mis à jour : {}',
  '{} new stories': {
    one: '{} nouvel article',
    many: '{} de nouveaux articles',
    other: '{} nouveaux articles',
  },
  'More news': 'Voir plus d’actualités',
  'There is no news here at the moment.': 'Aucune actualité pour le moment.',
  'This story is not here.': 'Cet article ne se trouve pas ici.',
  'This story is no longer available.': 'Cet article n’est plus disponible.',
  'This could not be reached. Check your connection.':
    'Connexion impossible. Veuillez vérifier votre accès à Internet.',
  'This cannot be shown just now.': 'Ce contenu ne peut pas être affiché pour le moment.',
  'Try again': 'Réessayer',
  'The latest could not be loaded. This is from {}.':
    'Les derniers contenus n’ont pas pu être chargés. Dernière mise à jour : {}.',
  'Show content from {}': 'Afficher le contenu externe ({})',
  'Choose cities': 'Choisir des villes',
  'Remember on this device': 'Mémoriser sur cet appareil',
  Comments: 'Commentaires',
  'Only registered members can post comments.':
    'Seuls les membres inscrits peuvent publier des commentaires.',
  'Sign in': 'Se connecter',
  Register: 'S’inscrire',
  'Comments are closed.': 'Les commentaires sont fermés.',
  'Nobody has commented yet.': 'Aucun commentaire pour le moment.',
  'More comments': 'Voir plus de commentaires',
  '{} new comments': {
    one: '{} nouveau commentaire',
    many: '{} de nouveaux commentaires',
    other: '{} nouveaux commentaires',
  },
  'Your comment': 'Votre commentaire',
  'Your reply to {}': 'Votre réponse à {}',
  'in reply to {}': 'en réponse à {}',
  edited: 'modifié',
  'awaiting approval': 'en attente d’approbation',
  'This comment has been removed.': 'Ce commentaire a été retiré.',
  Post: 'Publier',
  Save: 'Enregistrer',
  Cancel: 'Annuler',
  Reply: 'Répondre',
  'That did not work. Your words are kept; try again.':
    'L’opération n’a pas abouti. Votre texte est conservé ; veuillez réessayer.',
  Edit: 'Modifier',
  Delete: 'Supprimer',
  Report: 'Signaler',
  Approve: 'Approuver',
  Remove: 'Retirer',
  'Delete this comment for good?': 'Supprimer définitivement ce commentaire ?',
  'Report this comment to the moderators?': 'Signaler ce commentaire à la modération ?',
  'Remove this comment for everybody?': 'Retirer ce commentaire pour tout le monde ?',
  Yes: 'Oui',
  No: 'Non',
  'Characters left: {}': 'Caractères restants : {}',
  'Comments have been closed meanwhile.': 'Les commentaires ont été fermés entre-temps.',
  'This comment is too old to be changed.': 'Ce commentaire est trop ancien pour être modifié.',
  'The comment that you reply to is gone.':
    'Le commentaire auquel vous répondez n’est plus disponible.',
  'This comment is gone.': 'Ce commentaire n’est plus disponible.',
  'An earlier version of this has been posted. Post this one, too?':
    'Une version antérieure de ce texte a déjà été publiée. Publier aussi celle-ci ?',
  'That did not work. Try again.': 'L’opération n’a pas abouti. Veuillez réessayer.',
  'Thank you. A moderator will look at this comment.':
    'Merci. La modération va examiner ce commentaire.',
  'Post when I am back online': 'Publier au retour de la connexion',
  'You are offline. Your words are kept here.':
    'Vous êtes hors ligne. Votre texte est conservé ici.',
  'You are offline. It will be posted when you are back.':
    'Vous êtes hors ligne. Votre texte sera publié au retour de la connexion.',
  'You are signed out. Your words are kept; sign in to post them.':
    'Votre session est fermée. Votre texte est conservé ; connectez-vous pour le publier.',
  'You are not allowed to do this.': 'Vous n’avez pas l’autorisation d’effectuer cette action.',
  'You have said that already.': 'Vous avez déjà écrit ce commentaire.',
  'This text cannot be posted. It may be too long.':
    'Ce texte ne peut pas être publié. Il est peut-être trop long.',
  'That was fast. Please wait {} s.': 'C’était rapide. Veuillez patienter {} s.',
};
