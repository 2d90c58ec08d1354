package org.numberdesk.numbers;

/**
 * A number and what the sendability rule says of it now.
 *
 * @param registration the one that decides among all that name it, or null if none does
 */
public record JudgedNumber(
    PhoneNumber number, Sendability answer, RegistrationFacts registration) {}
