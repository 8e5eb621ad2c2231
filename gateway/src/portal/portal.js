// GraphiQL with a tab for each ready operation. Plain script: React, GraphiQL and graphqlWs are globals of the page.
const operations = JSON.parse(document.getElementById('operations').textContent);
const address = new URL('/graphql', location.href);
const socket = graphqlWs.createClient({
  url: address.href.replace(/^http/, 'ws'),
  lazy: true,
});
const fetcher = GraphiQL.createFetcher({ url: address.href, wsClient: socket });

ReactDOM.createRoot(document.getElementById('portal')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: operations.map(({ query }) => ({ query })),
    shouldPersistHeaders: true,
    defaultEditorToolsVisibility: true,
  }),
);
