-- The brand book: who an organisation sends for. An edition never changes; what a registration took from it is its own from then on.
create table brand (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  organisation_id bigint not null, name varchar(200) not null, editions integer not null,
  constraint brand_pk primary key (id),
  constraint brand_uk unique (organisation_id, name),
  constraint brand_organisation_fk foreign key (organisation_id) references organisation (id)
);

create table brand_edition (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  brand_id bigint not null, edition integer not null, text ${text} not null,
  constraint brand_edition_pk primary key (id),
  constraint brand_edition_uk unique (brand_id, edition),
  constraint brand_edition_fk foreign key (brand_id) references brand (id)
);

-- Which edition a registration took or gave.
create table brand_use (
  id bigint not null, version bigint not null,
  created_at timestamp not null, created_by bigint, changed_at timestamp not null, changed_by bigint,
  registration_id bigint not null, brand_id bigint not null, edition integer not null,
  constraint brand_use_pk primary key (id),
  constraint brand_use_uk unique (registration_id),
  constraint brand_use_registration_fk foreign key (registration_id) references registration (id),
  constraint brand_use_brand_fk foreign key (brand_id) references brand (id)
);
create index brand_use_brand_ix on brand_use (brand_id, registration_id);
