package dev.lore.http.answer;

import dev.lore.model.Fault;
import java.util.List;

/** A file of knowledge that could not be read: what it says is missing from the answer. */
public record FaultAnswer(PlaceAnswer at, String problem, String advice) {
  static List<FaultAnswer> of(List<Fault> faults) {
    return faults.stream()
        .map(fault -> new FaultAnswer(PlaceAnswer.of(fault.at()), fault.problem(), fault.advice()))
        .toList();
  }
}
