// What a dashboard on Relay asks: a page of a ledger that grows, and an obligation by its id.
import { graphql } from 'relay-runtime';

graphql`
  query LedgerQuery($theme: ID!, $asOf: Date) {
    ...Ledger_obligations @arguments(theme: $theme, asOf: $asOf)
  }
`;

graphql`
  fragment Ledger_obligations on Query
  @argumentDefinitions(theme: { type: "ID!" }, asOf: { type: "Date" }, count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "LedgerPageQuery") {
    obligations(filter: { theme: $theme }, asOf: $asOf, first: $count, after: $cursor) @connection(key: "Ledger_obligations") {
      totalCount
      edges {
        node {
          ...Ledger_obligation @arguments(asOf: $asOf)
        }
      }
    }
  }
`;

graphql`
  fragment Ledger_obligation on Obligation
  @argumentDefinitions(asOf: { type: "Date" })
  @refetchable(queryName: "LedgerObligationQuery") {
    state
    dueOn
    respondent {
      displayName
      ...Ledger_members @alias @arguments(asOf: $asOf)
    }
    subject {
      displayName
    }
  }
`;

graphql`
  fragment Ledger_members on Organization
  @argumentDefinitions(asOf: { type: "Date" }, count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
  @refetchable(queryName: "LedgerMembersQuery") {
    members(asOf: $asOf, first: $count, after: $cursor) @connection(key: "Ledger_members") {
      edges {
        role
        node {
          displayName
        }
      }
    }
  }
`;

graphql`
  query LedgerNodeQuery($id: ID!, $ids: [ID!]!) {
    node(id: $id) {
      ...Ledger_obligation @alias
    }
    nodes(ids: $ids) {
      id
      ... on GraphNode {
        displayName
        visibility
      }
    }
  }
`;
