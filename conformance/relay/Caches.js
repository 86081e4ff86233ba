// What a dashboard asks of several days at once, with and without assumptions. caches.mjs asks the same of every client.
import { graphql } from 'relay-runtime';

graphql`
  query CachesLedgerQuery($asOf: Date, $assumptions: Boolean!, $first: Int = 5, $after: String) {
    obligations(asOf: $asOf, includeAssumptions: $assumptions, first: $first, after: $after) @connection(key: "Caches_obligations") {
      asOf
      totalCount
      countsByState { state count }
      edges {
        node {
          id asOf state daysOverdue
          deadline { dueOn basis }
          subject { id text ... on GraphNode { displayName visibility } }
          respondent {
            id displayName
            obligations(asOf: $asOf, includeAssumptions: $assumptions, first: 2) { asOf totalCount edges { node { id state } } }
          }
          reasons { withdrawn steps(theme: "theme:promoting-effective-policing") { type from { id displayName } } }
        }
      }
    }
  }
`;

graphql`
  query CachesDetailsQuery($asOf: Date, $assumptions: Boolean!) {
    obligations(asOf: $asOf, includeAssumptions: $assumptions, first: 5) {
      medianDaysLate
      edges { node { id deadline { explanation } answer { id } } }
    }
  }
`;

graphql`
  query CachesThemesQuery($asOf: Date, $assumptions: Boolean!) {
    themes(asOf: $asOf, first: 3) {
      edges {
        node {
          id displayName
          obligations(asOf: $asOf, includeAssumptions: $assumptions, first: 2) { asOf countsByState { state count } edges { node { id state } } }
          recommendations(asOf: $asOf, first: 2) { totalCount edges { node { id reference } } }
        }
      }
    }
  }
`;

graphql`
  query CachesOwingQuery($asOf: Date, $assumptions: Boolean!) {
    stakeholdersOwing(asOf: $asOf, includeAssumptions: $assumptions, first: 4) {
      asOf
      edges { node { openCount overdueCount nextDueOn stakeholder { id displayName } obligations(first: 1) { totalCount edges { node { id state } } } } }
    }
  }
`;

// A connection whose key leaves the arguments out holds the days of all questions in one list.
graphql`
  query CachesUnkeyedQuery($asOf: Date, $assumptions: Boolean!) {
    obligations(asOf: $asOf, includeAssumptions: $assumptions, first: 5) @connection(key: "Caches_unkeyed_obligations", filters: []) {
      edges { node { id state } }
    }
  }
`;
