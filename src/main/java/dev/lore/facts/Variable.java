package dev.lore.facts;

/**
 * A local variable, told apart from others of its name by where it is declared.
 *
 * <p>{@code g, ctx := errgroup.WithContext(ctx)} declares {@code g} with the origin {@code
 * golang.org/x/sync/errgroup.WithContext}.
 *
 * @param name as the code calls it
 * @param origin what it was first made of, imports resolved: the function called, the class
 *     constructed or the type given; empty where that can't be seen
 * @param parameter whether a caller hands it in
 * @param declared its declaration
 */
public record Variable(String name, String origin, boolean parameter, Span declared) {}
