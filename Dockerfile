# One image for every service of Rasid: `docker build -t rasid .`, then `rasid <command>` is the entry point.
# All packages come as wheels with hashes, so no compiler is needed.
FROM python:3.11-slim-bookworm

ENV PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_ROOT_USER_ACTION=ignore

# An ordinary user; its home is where a process keeps what it may lose.
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/rasid --shell /usr/sbin/nologin rasid \
    && install -d -o rasid -g rasid /var/lib/rasid/state

WORKDIR /app
# The packages first: this layer stays when only our code changes.
COPY requirements.txt ./
RUN pip install --no-deps --require-hashes --only-binary :all: -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY rasid rasid
COPY runtime runtime
COPY search search
COPY producers producers
COPY processors processors
COPY alerts alerts
COPY stack stack
COPY cli cli
RUN pip install --no-deps --no-build-isolation .

USER rasid
WORKDIR /var/lib/rasid
ENTRYPOINT ["rasid"]
CMD ["--help"]
