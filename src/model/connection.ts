/**
 * Marks a property that GraphQL serves as a Relay connection of `T`. It exists for the reader and the type checker:
 * entities in memory never hold their neighbours, loaders fetch them.
 */
export interface Connection<T> {
  readonly of?: T;
}
