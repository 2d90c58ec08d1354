/**
 * The brand book: the legal entities an organisation sends for, in numbered editions, used again
 * from registration to registration.
 */
package org.numberdesk.registrations.brands;
