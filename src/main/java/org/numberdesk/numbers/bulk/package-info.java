/** What is done to many numbers at once. */
package org.numberdesk.numbers.bulk;
