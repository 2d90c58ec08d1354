-- More lists that show the newest first, along falling indexes that Derby can read without sorting.
create index registration_latest_ix on registration (status, status_since desc, id desc);
create index notification_newest_ix on notification (account_id, id desc);
create index outbox_mail_newest_ix on outbox_mail (id desc);
create index outbox_mail_latest_ix on outbox_mail (status, id desc);
create index support_thread_latest_ix on support_thread (status, last_at desc, id desc);
create index support_thread_newest_ix on support_thread (last_at desc, id desc);
create index support_thread_own_newest_ix on support_thread (organisation_id, last_at desc, id desc);
drop index notification_account_ix;
drop index support_thread_organisation_ix;
