package dev.lore.model;

import java.util.List;

/**
 * What integrations in Go call the things that they must have.
 *
 * @param entryPoint the method by which one is run: {@code Invoke}
 * @param marks methods, fields or embedded types of which an integration has one beside that
 * @param withoutMachines names of integrations that send no machines, and need no filter
 * @param filters functions that make the filter; empty where none is needed
 * @param sends how results are sent, the end of a path: {@code Job.Send}
 * @param affiliation the method that says whose an asset is; empty where none is needed
 * @param sharedAffiliations functions that may answer for it
 * @param credentials the method that checks credentials; empty where none is needed
 * @param credentialsFirst whether the entry point begins with it
 */
public record IntegrationPolicy(
    String entryPoint,
    List<String> marks,
    List<String> withoutMachines,
    List<String> filters,
    List<String> sends,
    String affiliation,
    List<String> sharedAffiliations,
    String credentials,
    boolean credentialsFirst) {
  /** Where nothing is said, nothing is an integration. */
  public static final IntegrationPolicy NONE =
      new IntegrationPolicy(
          "", List.of(), List.of(), List.of(), List.of(), "", List.of(), "", false);
}
