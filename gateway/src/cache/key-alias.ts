/** What an entity's key is fetched under, beside what the client asks for; with the type's name where several may stand. */
export const keyAlias = 'stoaKey_';
