/** Documents for people who are signed in. */
package org.numberdesk.documents.web;
