// The settings of normalized caches, from the answer to an introspection query of the schema.
import { relayStylePagination } from '@apollo/client/utilities';

const paging = ['first', 'after', 'last', 'before'];
const names = (list) => list.map(({ name }) => name);

export function cacheSettings({ __schema: { types } }) {
  const objects = types.filter((type) => type.kind === 'OBJECT' && !type.name.startsWith('__'));
  const roots = ['Query', 'Mutation', 'Subscription'];
  const withoutID = objects.filter((type) => !roots.includes(type.name) && !names(type.fields).includes('id'));
  const lists = (type) => type.fields.filter((field) => paging.every((argument) => names(field.args).includes(argument)));
  const abstract = types.filter((type) => type.possibleTypes?.length > 0 && !type.name.startsWith('__'));
  return {
    // Apollo Client: new InMemoryCache(apollo)
    apollo: {
      possibleTypes: Object.fromEntries(abstract.map((type) => [type.name, names(type.possibleTypes)])),
      typePolicies: Object.fromEntries(objects.map((type) => [type.name, {
        ...(withoutID.includes(type) ? { merge: true } : {}),
        fields: Object.fromEntries(lists(type).map((field) =>
          [field.name, relayStylePagination(names(field.args).filter((argument) => !paging.includes(argument)))])),
      }])),
    },
    // urql: cacheExchange({ schema: introspection, ...graphcache })
    graphcache: { keys: Object.fromEntries(withoutID.map((type) => [type.name, () => null])) },
  };
}
