package org.numberdesk.numbers;

/** A part of the portal that knows what happened to a number. */
public interface NumberStorySource {

  /** Adds what it knows of this number. */
  void tell(PhoneNumber number, NumberStory story);
}
