package org.numberdesk.loa.web;

import java.io.Serializable;
import java.util.List;

/**
 * A request as it is read.
 *
 * @param look name of the state's look
 * @param where the stations of its way
 * @param facts what it says, by label
 * @param question what was asked when it came back, or null
 * @param notes what is to be known now, heaviest first
 */
public record LoaView(
    long id,
    String title,
    String sub,
    String look,
    String next,
    String who,
    String by,
    List<Station> where,
    List<Note> notes,
    String question,
    List<Part> parts,
    List<NumberLine> numbers,
    long unfit,
    List<FileLine> files,
    List<Event> history,
    List<Pair> letter,
    boolean signed)
    implements Serializable {

  /** A station: DONE, HERE or AHEAD. */
  public record Station(String word, String when, String place) implements Serializable {}

  /** Something to be known, with its tone and icon. */
  public record Note(String tone, String icon, String text) implements Serializable {}

  /** A part of the form. */
  public record Part(String title, List<Pair> answers) implements Serializable {}

  /** A label and what stands there. */
  public record Pair(String label, String text) implements Serializable {}

  /** A number with its verdict. */
  public record NumberLine(String address, String code, String rest, boolean eligible, String text)
      implements Serializable {}

  /** An upload. */
  public record FileLine(long id, String name, String about) implements Serializable {}

  /** One move. */
  public record Event(String look, String word, String when, String text, String code)
      implements Serializable {}
}
