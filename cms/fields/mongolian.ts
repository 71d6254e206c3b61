import type { Field } from 'payload';
import vocabulary from '../../words/vocabulary.json';

/** Shows what is mechanically wrong with the Mongolian of a form; holds no data. */
export const mongolianPanel: Field = {
  name: 'mongolianCheck',
  type: 'ui',
  admin: {
    components: {
      Field: {
        path: '/cms/components/mongolian-panel#MongolianPanel',
        clientProps: { vocabulary: vocabulary.filter((word) => word.includes('\u180E')) },
      },
    },
  },
};
