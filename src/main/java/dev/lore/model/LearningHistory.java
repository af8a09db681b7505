package dev.lore.model;

import java.util.List;

/**
 * What became of a learning, as far as files and git tell.
 *
 * @param kept the learning as it is now
 * @param events the oldest first; those without a date last
 * @param notes what could not be looked at, a sentence each
 */
public record LearningHistory(KeptLearning kept, List<LearningEvent> events, List<String> notes) {}
