#!/bin/bash
# A system bus, polkit, sudo and three users of our own, in namespaces that end with this script.
# Usage: private-system.sh PROJECT HELPER COMMAND...; the project is at /mnt/project.
set -e
project=$1 helper=$2
shift 2
mount -t tmpfs tmpfs /mnt
chmod 755 /mnt
mkdir /mnt/etc /mnt/actions /mnt/project
cp -a /etc/. /mnt/etc
mount --bind /mnt/etc /etc
mount --bind "$project" /mnt/project
mkdir -p /usr/libexec /mnt/libexec/gpu-handover
[ ! -d /usr/libexec/sudo ] || cp -a /usr/libexec/sudo /mnt/libexec
install -m 755 "$helper" /mnt/libexec/gpu-handover/handover-helper
mount --bind /mnt/libexec /usr/libexec
for folder in /run/dbus /run/sudo; do
  mkdir -p "$folder"
  mount -t tmpfs tmpfs "$folder"
  chmod 755 "$folder"
done

useradd -M -u 4241 allowed
useradd -M -u 4242 asked
useradd -M -u 4243 stranger
echo 'asked:right' | chpasswd
echo 'stranger:right' | chpasswd
echo 'asked ALL=(ALL) ALL' > /etc/sudoers.d/asked
chmod 440 /etc/sudoers.d/asked
# A wrong password is answered at once, and thrice is enough of waiting.
sed -i 's/pam_unix\.so/& nodelay/' /etc/pam.d/*

cp -a /usr/share/polkit-1/actions/. /mnt/actions
cp "$project"/build/polkit/*.policy /mnt/actions
mount --bind /mnt/actions /usr/share/polkit-1/actions
mkdir -p /etc/polkit-1/rules.d
cat > /etc/polkit-1/rules.d/00-test.rules <<'END'
polkit.addRule(function (action, subject) {
  if (subject.user === 'asked') return polkit.Result.AUTH_ADMIN
  var ours = ['org.gpuhandover.Handover.pause', 'org.freedesktop.policykit.exec']
  if (subject.user === 'allowed' && ours.indexOf(action.id) >= 0) return polkit.Result.YES
})
END
chmod -R a+rX /etc/polkit-1

dbus-daemon --system --fork --nopidfile
polkitd=/usr/lib/polkit-1/polkitd
$polkitd --no-debug > /mnt/polkitd.log 2>&1 &
for _ in $(seq 100); do
  pkaction --action-id org.gpuhandover.Handover.pause > /dev/null 2>&1 && break
  sleep 0.05
done
"$@"
