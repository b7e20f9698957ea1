import type { FailureCode } from '../../../domain/failure.ts'

/** What a failure says to the person: what happened, what was kept, what to do. */
export const failures: Record<FailureCode, string> = {
  invalid:
    'Un champ ne peut pas être enregistré tel quel. Votre texte est à l’écran\u00A0; corrigez-le pour l’enregistrer.',
  'too-large':
    'C’est trop long pour être enregistré. Rien n’est perdu à l’écran\u00A0; raccourcissez le texte.',
  'not-found': 'Cet élément n’existe plus. Il a peut-être été supprimé.',
  released: 'Cette note est diffusée\u00A0: elle ne change plus. Préparez un rectificatif.',
  'disk-full':
    'Le disque est plein\u00A0: vos dernières modifications sont à l’écran mais pas encore enregistrées. Libérez de la place, Mallette réessaie toutes les dix secondes.',
  'read-only':
    'Le dossier des données est en lecture seule\u00A0: vos dernières modifications sont à l’écran mais pas enregistrées.',
  broken: 'Ce fichier est illisible. Rien n’est effacé\u00A0; l’accueil propose la dernière copie saine.',
  'newer-data':
    'Ces données viennent d’une version plus récente de Mallette. Rien n’a été modifié\u00A0; installez la dernière version pour les ouvrir.',
  taken: 'Un autre média porte déjà ce nom. Choisissez-en un autre, ou ouvrez celui qui existe.',
  'in-use': 'Une autre liste s’appuie sur celle-ci\u00A0: ôtez-la d’abord de sa condition. Rien n’a changé.',
  cancelled: 'Action annulée. Rien n’a changé.',
  'no-printer':
    'Aucune imprimante n’est installée sur ce poste. Exportez la note en Word, ou ajoutez une imprimante.',
  blocked: 'Cette note ne peut pas encore être diffusée. Corrigez ce qui la bloque.',
  'no-recipient': 'Personne à qui écrire\u00A0: ajoutez une adresse ou une liste.',
  'no-program': 'Aucun logiciel n’a pu ouvrir ce fichier. Enregistrez-le, puis ouvrez-le vous-même.',
  untrusted: 'Cette action a été refusée. Rien n’a changé.',
  unexpected: 'Quelque chose s’est mal passé. Ce qui était enregistré est intact\u00A0; réessayez.',
}
