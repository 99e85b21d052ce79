import { Arg, Args, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { ArticleNode } from "../graph/read-nodes.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { InheritedLoaders, RootLoaders } from "./as-of.js";
import { allArticlesField, mentionsField, statementsOfArticleField } from "./connection-fields.js";
import { connectionOf } from "./connection.js";
import type { ConnectionValue } from "./connection.js";
import { globalId, localId } from "./global-id.js";
import { PageArgs } from "./inputs/connection-args.js";
import { articleList, mentionConnection, statementList } from "./list-types.js";
import type { ConnectionArguments } from "./selection.js";
import { Article } from "./types/article.js";

/** Articles, and what was read from them. */
@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true, description: "The article with this id; null when there is none." })
  article(@Arg("id", () => ID, { description: "Global id, or the part after `Article:`." }) id: string, @RootLoaders() loaders: Loaders): Promise<ArticleNode | null> {
    return loaders.article.load(localId(id, ["Article"]));
  }

  @Query(() => articleList.connection, { nullable: true, description: "Articles, newest first." })
  articles(@Args(() => articleList.args) asked: ConnectionArguments, @RootLoaders() loaders: Loaders): ConnectionValue {
    return connectionOf(allArticlesField, asked, loaders);
  }

  @FieldResolver(() => ID)
  id(@Root() { kind, id }: ArticleNode): string {
    return globalId(kind, id);
  }

  @FieldResolver(() => String, { nullable: true, description: "Its text in Unicode NFC; all offsets are UTF-16 code units into it." })
  text(@Root() { id }: ArticleNode, @InheritedLoaders() loaders: Loaders): Promise<string | null> {
    return loaders.articleText.load(id);
  }

  @FieldResolver(() => mentionConnection, { nullable: true, description: "Whom and what it names, in the order of the text." })
  mentions(@Root() { id }: ArticleNode, @Args(() => PageArgs) asked: ConnectionArguments, @InheritedLoaders() loaders: Loaders): ConnectionValue {
    return connectionOf(mentionsField, asked, loaders, id);
  }

  @FieldResolver(() => statementList.connection, { nullable: true, description: "Statements that it is quoted for, earliest first." })
  statements(@Root() { id }: ArticleNode, @Args(() => statementList.args) asked: ConnectionArguments, @InheritedLoaders() loaders: Loaders): ConnectionValue {
    return connectionOf(statementsOfArticleField, asked, loaders, id);
  }
}
