/**
 * What all REST resources share: the application, JSON, problems, limits. The resources themselves
 * stay with their feature.
 */
package org.numberdesk.api;
